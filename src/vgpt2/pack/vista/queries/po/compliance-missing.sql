/*
title: Open orders with compliance missing or expired
grain: one compliance entry
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which purchase orders lack compliance documents?
  - PO compliance missing or expired
  - po compliance
  - Compliance entries of open orders not complied or past their expiry date.
  - pos missing paperwork
  - Live POs with required papers not provided or past date on June 30
  - Owner's rep blocks material without certificates; which open orders have unmet or lapsed paperwork as of July 15, supplier's name, and which paper?
  - open POs, docs lapsed or lacking
  - Supplier's name, live order, paper's wording, runs out on, met or not, by supplier
  - COIs / certs not in or expird on opn POs as of 6/30
  - From which sellers on running purchases do we miss a paper, or has one run out?
*/
SELECT POHD.PO, APVM.Name, POCT.CompCode, POCT.Description, POCT.ExpDate, POCT.Complied
FROM POHD WITH (NOLOCK)
JOIN POCT WITH (NOLOCK)
    ON POHD.POCo = POCT.POCo
    AND POHD.PO = POCT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND (POCT.Complied = 'N' OR POCT.ExpDate < @AsOf)
ORDER BY APVM.Name, POHD.PO, POCT.CompCode
