/*
title: Companies with the vendor and the customer that stand for them in dealings with sister companies
grain: one company
level: intermediate
parameters: {}
asks:
  - Under which supplier and client number does each of our companies trade with the others?
  - Companies with their own vendor and customer record
  - When company 2 bills company 5 for equipment we need to know who is who in the masters. List all our companies with the number entered for it on the payables side and on the receivables side, the names behind those, and whether the records are still active; blanks are fine, I will fill them in.
  - intercompany vendor numbers
  - wich vendor number are we our selves
  - is company 5 set up as vendor 90005 and customer 90005, or did someone forget the second
  - Company, name, vendor group, vendor, vendor name, active, customer group, customer, customer name, status.
  - What supplier and client record represents each of our own entities?
  - We begin billing equipment between entities in july; accounting must check under which supplier number and client number each entity is known, by name, and that both are live
  - own cos as vndr n cust
  - Entity by name, supplier number, supplier's name, live or not, client number, client's name, its state
  - ic setup - co to vendor/cust xref, blanks r ok
  - When one of our firms sells to another, as which supplier and which buyer is each entered?
*/
SELECT HQCO.HQCo, HQCO.Name, HQCO.VendorGroup, HQCO.Vendor, APVM.Name AS VendorName, APVM.ActiveYN,
    HQCO.CustGroup, HQCO.Customer, ARCM.Name AS CustomerName, ARCM.Status AS CustomerStatus
FROM HQCO WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
    AND HQCO.Vendor = APVM.Vendor
LEFT JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
    AND HQCO.Customer = ARCM.Customer
ORDER BY HQCO.HQCo
