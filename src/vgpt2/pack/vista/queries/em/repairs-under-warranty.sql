/*
title: Repair cost on machines while a warranty was running
grain: one cost entry and warranty
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did we spend on repairs that the dealer's warranty might have covered?
  - Cost posted on work orders while a warranty of the machine was in force, with warranty text and vendor
  - warranty recovery
  - are we eatin repairs the dealer shoulda paid for
  - Claims candidates this year - expense entries dated inside the warranty window of the unit.
  - Money put into units that were still covered, entry by entry, with what was covered.
  - Repair order charges in 2024 dated inside a guarantee period, with who gave it
  - 'The dealer offered to reopen claims, so I''m collecting charges on repair orders from January 1 to December 31 when a guarantee was valid: unit name, expense, dollars, covered part, guarantor''s name, expiry.'
  - did we eat guarantee work
  - WO charge day, equipment description, cost code with description, amount, warranted component, coverage wording, vendor giving it, expiration
  - wo cst while wrnty active, vndr to claim frm
  - Did we pay for repairs that the seller should have done free of charge?
*/
SELECT EMCD.Equipment, EMEM.Description, EMCD.ActualDate, EMCD.WorkOrder, EMCC.Description AS CostCodeName,
    EMCD.Description AS CostDescription, EMCD.Dollars, EMWF.PartDescription, EMWF.WarrantyDesc, APVM.Name AS VendorName,
    EMWF.WarrantyExpirationDate
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
JOIN EMWF WITH (NOLOCK)
    ON EMCD.EMCo = EMWF.EMCo
    AND EMCD.Equipment = EMWF.Equipment
JOIN EMCC WITH (NOLOCK)
    ON EMCD.EMGroup = EMCC.EMGroup
    AND EMCD.CostCode = EMCC.CostCode
LEFT JOIN APVM WITH (NOLOCK)
    ON EMWF.VendorGroup = APVM.VendorGroup
    AND EMWF.APVendor = APVM.Vendor
WHERE EMCD.EMCo = @EMCo
    AND EMCD.WorkOrder IS NOT NULL
    AND EMCD.ActualDate BETWEEN @BeginDate AND @EndDate
    AND EMCD.ActualDate BETWEEN EMWF.WarrantyStartDate AND EMWF.WarrantyExpirationDate
ORDER BY EMCD.Equipment, EMCD.ActualDate, EMCD.EMTrans, EMWF.Sequence
