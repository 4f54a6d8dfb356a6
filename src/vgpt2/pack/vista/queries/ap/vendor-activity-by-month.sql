/*
title: Invoiced, paid and discounts of a vendor by month
grain: one month
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Vendor: {type: bVendor, example: 1001}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Show invoiced and paid amounts of one vendor month by month.
  - Monthly vendor activity with discounts offered and taken
  - vendor activity per month
  - For a vendor list invoiced, paid, discount offered and discount taken of each month in a range.
  - how did our business with this supplier go thru the year
  - 'Month by month for supplier 1001: billed, disbursed, savings offered and used.'
  - Rebate talks with this supplier on tuesday; how our 2024 volume went each month, what was billed, what we paid, and prompt-pay amounts gained
  - 10234's year, monthly
  - Month, billed, paid, discount on offer, discount used, for one supplier
  - vndr 2207 inv v pd by mo 2023
  - For one company we buy from, how much did it charge and receive in each month of the year?
*/
SELECT APVA.Mth, APVA.InvAmt, APVA.PaidAmt, APVA.DiscOff, APVA.DiscTaken
FROM APVA WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON APVA.APCo = HQCO.HQCo
    AND APVA.VendorGroup = HQCO.VendorGroup
WHERE APVA.APCo = @APCo
    AND APVA.Vendor = @Vendor
    AND APVA.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY APVA.Mth
