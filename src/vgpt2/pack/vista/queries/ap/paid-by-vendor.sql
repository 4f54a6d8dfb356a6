/*
title: Amount paid to vendors between two dates
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who did we pay the most this year?
  - Payments by vendor between two dates
  - top paid vendors
  - Number and total of payments by vendor in a date range, voids left out.
  - our biggest suppliers by cash out
*/
SELECT APPH.Vendor, APVM.Name, COUNT(*) AS Payments, SUM(APPH.Amount) AS Paid
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
GROUP BY APPH.Vendor, APVM.Name
ORDER BY Paid DESC, APPH.Vendor
