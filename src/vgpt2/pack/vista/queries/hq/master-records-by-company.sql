/*
title: Companies with the number of vendors, customers, materials and standard phases in the groups they use
grain: one company
level: advanced
parameters: {}
asks:
  - How many suppliers, clients, stock items and phases can each of our companies choose from?
  - Group numbers of each company with record counts behind them
  - For the system description in the SOX binder I need a table of our companies with the shared groups they point to, and how many vendors (and how many of these active), customers, materials and phases sit in each of those groups, so that one sees which companies share and which stand alone.
  - masters per company
  - how many vendrs and custmers does every company see
  - do company 1 and company 4 really look at the same 8,000 vendors while 7 has its own
  - Company, name, four group numbers, vendors, active vendors, customers, materials, phases.
  - How many vendors, clients, stock items and standard cost codes every entity sees
  - SOX narrative due in march has a table of our entities with the lists each shares and their size; count suppliers (and live ones), clients, materials and phases per entity by name
  - list sizes per entity
  - Entity by name; supplier list number with total and live count, client list, material list and phase list, each with its count
  - 'rec cnts by co: vndrs, actv vndrs, custs, matls, phases'
  - How big are the address books and catalogs each of our firms works with?
*/
WITH Vendors AS (
    SELECT APVM.VendorGroup, COUNT(*) AS Vendors, SUM(CASE WHEN APVM.ActiveYN = 'Y' THEN 1 ELSE 0 END) AS ActiveVendors
    FROM APVM WITH (NOLOCK)
    GROUP BY APVM.VendorGroup
),
Customers AS (
    SELECT ARCM.CustGroup, COUNT(*) AS Customers
    FROM ARCM WITH (NOLOCK)
    GROUP BY ARCM.CustGroup
),
Materials AS (
    SELECT HQMT.MatlGroup, COUNT(*) AS Materials
    FROM HQMT WITH (NOLOCK)
    GROUP BY HQMT.MatlGroup
),
Phases AS (
    SELECT JCPM.PhaseGroup, COUNT(*) AS Phases
    FROM JCPM WITH (NOLOCK)
    GROUP BY JCPM.PhaseGroup
)
SELECT HQCO.HQCo, HQCO.Name, HQCO.VendorGroup, ISNULL(Vendors.Vendors, 0) AS Vendors,
    ISNULL(Vendors.ActiveVendors, 0) AS ActiveVendors, HQCO.CustGroup, ISNULL(Customers.Customers, 0) AS Customers,
    HQCO.MatlGroup, ISNULL(Materials.Materials, 0) AS Materials, HQCO.PhaseGroup, ISNULL(Phases.Phases, 0) AS Phases
FROM HQCO WITH (NOLOCK)
LEFT JOIN Vendors
    ON HQCO.VendorGroup = Vendors.VendorGroup
LEFT JOIN Customers
    ON HQCO.CustGroup = Customers.CustGroup
LEFT JOIN Materials
    ON HQCO.MatlGroup = Materials.MatlGroup
LEFT JOIN Phases
    ON HQCO.PhaseGroup = Phases.PhaseGroup
ORDER BY HQCO.HQCo
