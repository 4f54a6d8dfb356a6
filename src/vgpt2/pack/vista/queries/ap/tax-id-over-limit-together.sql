/*
title: Vendors below the 1099 limit alone and above it together with others of the same tax id
grain: one vendor and type of form
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  YEMO: {type: bMonth, example: 2024-12-01}
  Limit: {type: bDollar, example: 600}
asks:
  - One EIN, two vendor numbers, 400 dollars on each - nobody gets a form although together they should. Find these.
  - Vendors with a shared tax id whose box 1 totals only reach the reporting limit when added up
  - combined tax id totals
  - J&R Trucking and JR Hauling LLC have the same number; does their 2024 total pass 600?
  - same ssn two vendor recs, did we miss a 1099
  - Tax id, vendor, name, form, own amount, combined amount, number of vendor records.
  - Aggregation rule for recipients split over several accounts
  - 'Split recipients: one taxpayer number, each beneath 600, jointly beyond.'
  - IRS counts by taxpayer, not by our supplier numbers; for 2024 find accounts whose boxes stay under 600 alone but exceed it when added by tax number
  - same EIN, jointly over 600
  - 'Payees split under one number: tax number, supplier''s name, flagged or not, form with description, own box 1, joint figure, how many accounts'
  - dup tin vndrs <600 each but > 600 combnd, missd 1099
  - One contractor is in our files more than once; do his separate small sums together require a tax statement?
*/
WITH Together AS (
    SELECT APVM.VendorGroup, APVM.TaxId, APFT.YEMO, APFT.V1099Type, COUNT(*) AS Vendors, SUM(APFT.Box1Amt) AS Amount
    FROM APFT WITH (NOLOCK)
    JOIN APVM WITH (NOLOCK)
        ON APFT.VendorGroup = APVM.VendorGroup
        AND APFT.Vendor = APVM.Vendor
    WHERE APFT.APCo = @APCo
        AND APFT.YEMO = @YEMO
        AND APVM.TaxId IS NOT NULL
    GROUP BY APVM.VendorGroup, APVM.TaxId, APFT.YEMO, APFT.V1099Type
    HAVING COUNT(*) > 1 AND SUM(APFT.Box1Amt) >= @Limit
)
SELECT Together.TaxId, APVM.Vendor, APVM.Name, APVM.V1099YN, APFT.V1099Type, APTT.Description, APFT.Box1Amt,
    Together.Amount AS Combined, Together.Vendors
FROM Together
JOIN APVM WITH (NOLOCK)
    ON Together.VendorGroup = APVM.VendorGroup
    AND Together.TaxId = APVM.TaxId
JOIN APFT WITH (NOLOCK)
    ON APVM.VendorGroup = APFT.VendorGroup
    AND APVM.Vendor = APFT.Vendor
    AND Together.YEMO = APFT.YEMO
    AND Together.V1099Type = APFT.V1099Type
LEFT JOIN APTT WITH (NOLOCK)
    ON APFT.V1099Type = APTT.V1099Type
WHERE APFT.APCo = @APCo
    AND APFT.Box1Amt < @Limit
ORDER BY Together.TaxId, APVM.Vendor, APFT.V1099Type
