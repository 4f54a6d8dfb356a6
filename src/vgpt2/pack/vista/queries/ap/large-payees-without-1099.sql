/*
title: Vendors not marked for a 1099 that were paid more than a limit
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  Limit: {type: bDollar, example: 600}
asks:
  - Which vendors that get no 1099 were paid over 600?
  - Vendors paid above a limit who are not flagged for 1099
  - non 1099 vendors over 600
  - Vendors without the 1099 flag whose payments between two dates exceed a limit.
  - did we forget to 1099 anybody
  - Who got above 600 from us in 2024 yet isn't set up for tax reporting?
  - IRS penalties hit us last year for missed forms, so before january find payees lacking the reporting flag whose checks topped 600, tax number included
  - unflagged payees above 600
  - 'Unflagged but beyond the limit: payee''s name, tax number, dollars they got, biggest first, those with no form coming'
  - subs over 600 not markd 1099, did we miss any
  - Some contractors should get a tax statement from us; whom did we pay a lot without marking them for one?
*/
SELECT APPH.Vendor, APVM.Name, APVM.TaxId, SUM(APPH.Amount) AS Paid
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APVM.V1099YN = 'N'
GROUP BY APPH.Vendor, APVM.Name, APVM.TaxId
HAVING SUM(APPH.Amount) > @Limit
ORDER BY Paid DESC, APPH.Vendor
