/*
title: Companies with address, phone and federal tax number
grain: one company
level: basic
parameters: {}
asks:
  - What are the legal names, addresses and tax numbers of our companies?
  - All companies with street, city, state, zip, phone and federal tax identification
  - company addresses
  - The title company is preparing guarantees for each of our entities and cannot go on without the exact names, the addresses and the EIN of every one, so please send what the system holds
  - whats the fed id n adress of co 2
  - Where do our firms reside, officially?
  - Company, name, street, town, state, postcode, telephone, tax id; is 84-1234567 one of ours?
  - Street, city, telephone and EIN of every entity we have
  - Our insurance broker fills in a renewal for all named insureds by june 1; he wants each legal entity with full mailing address, telephone and taxpayer number
  - EINs and addresses, all entities
  - Entity name, street lines, town, state, zip, telephone, then the federal ID at the end, by number
  - need W9 info 4 every co - nm, addr, fein
  - Where are our different firms located, and under what number does the tax office know them?
*/
SELECT HQCO.HQCo, HQCO.Name, HQCO.Address, HQCO.Address2, HQCO.City, HQCO.State, HQCO.Zip, HQCO.Phone, HQCO.FedTaxId
FROM HQCO WITH (NOLOCK)
ORDER BY HQCO.HQCo
