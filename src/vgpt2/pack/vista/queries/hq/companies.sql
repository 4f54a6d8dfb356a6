/*
title: Companies with their groups
grain: one company
level: basic
parameters: {}
asks:
  - Which companies are set up?
  - List of companies with vendor and customer groups
  - companies
  - Show every company number with its name and the groups it uses.
  - what cos do we have
  - Number and name of each entity, and which vendor, customer, phase, material and tax lists it shares
  - New bookkeeper keeps choosing the wrong entity; print her every one in the system by number and name, and which vendor and customer lists belong to it
  - all our entities, numbers n names
  - 'In number order: entity, name, then group number for vendors, clients, phases, materials and taxes'
  - all cos w/ vndr grp cust grp phs grp
  - How many firms are kept in this program, what are their names, and which lists do they have in common?
*/
SELECT HQCO.HQCo, HQCO.Name, HQCO.VendorGroup, HQCO.CustGroup, HQCO.PhaseGroup, HQCO.MatlGroup, HQCO.TaxGroup
FROM HQCO WITH (NOLOCK)
ORDER BY HQCO.HQCo
