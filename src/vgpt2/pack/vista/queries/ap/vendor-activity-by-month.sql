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
