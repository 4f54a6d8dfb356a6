/*
title: Amounts paid to 1099 vendors in a year
grain: one vendor and 1099 box
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did we pay 1099 vendors this year?
  - 1099 amounts by vendor and box
  - year end 1099 totals
  - Sum of paid amounts on 1099 invoices by vendor between two dates.
  - how much goes on the 1099s
  - Cash in 2024 on reportable bills, per payee and box.
  - 'Estimate for the CPA before totals are built: what every reportable sub or landlord got, net of discount, january to november, tax number, form and box'
  - reportable cash per box
  - Payee's name, tax number, form, box, net dollars, alphabetical; reportable cash in a calendar year
  - pd on 1099 flagd inv's cal 24 by vndr + bx
  - How much money did each contractor receive that we'll have to tell the tax office about?
*/
SELECT APTH.Vendor, APVM.Name, APVM.TaxId, APTH.V1099Type, APTH.V1099Box, SUM(APTD.Amount - APTD.DiscTaken) AS Paid
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APTH.V1099YN = 'Y'
GROUP BY APTH.Vendor, APVM.Name, APVM.TaxId, APTH.V1099Type, APTH.V1099Box
ORDER BY APVM.Name, APTH.V1099Box
