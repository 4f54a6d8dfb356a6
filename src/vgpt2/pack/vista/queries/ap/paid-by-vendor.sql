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
  - Rank suppliers by how much money left us for them in 2024.
  - Owner meets our ten biggest suppliers at christmas and wants to know what each received from us between january and november, plus number of checks
  - biggest checks-out, by supplier
  - 'Money out during the year: vendor name, how many checks or transfers, dollars, highest first, voids ignored'
  - tot pd per vndr 1/1-6/30
  - How much money did each company we buy from actually get from us during the year?
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
