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
*/
SELECT HQCO.HQCo, HQCO.Name, HQCO.Address, HQCO.Address2, HQCO.City, HQCO.State, HQCO.Zip, HQCO.Phone, HQCO.FedTaxId
FROM HQCO WITH (NOLOCK)
ORDER BY HQCO.HQCo
