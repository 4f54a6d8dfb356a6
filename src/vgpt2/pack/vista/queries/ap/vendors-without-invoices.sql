/*
title: Active vendors of a company's group without any invoice
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which active vendors have we never used?
  - Vendors with no invoices in this company
  - unused vendors
  - List active vendors of the vendor group that have no AP transaction in the company.
  - vendors we could clean up
  - Which live suppliers never sent this entity a single bill?
  - 'Migration consultant charges per record, so trim the supplier file: those still switched on without a single bill here, with town and state'
  - supplier records nobody ever billed on
  - Supplier, city, state, alphabetical, switched on but with nothing ever recorded in company 1
  - actve vndrs w 0 ap hist, deactivate em
  - Which companies did we enter in our files yet have never received any bill from?
*/
SELECT APVM.Vendor, APVM.Name, APVM.City, APVM.State
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = HQCO.HQCo
            AND APTH.VendorGroup = APVM.VendorGroup
            AND APTH.Vendor = APVM.Vendor
    )
ORDER BY APVM.Name
