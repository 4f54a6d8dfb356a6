/*
title: Discounts offered and taken by vendor
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Are we taking our vendor discounts?
  - Discounts offered, taken and lost by vendor
  - lost discounts
  - Discount offered and taken on amounts paid between two dates by vendor.
  - how much discount did we leave on the tabel
  - Per supplier, how much early-pay savings was offered versus grabbed during 2024?
  - CFO wants to see what slow approvals cost us in forgone prompt-pay savings by supplier, payments from january to september
  - missed 2/10 money per supplier
  - Prompt-pay results on settled bills, vendor's name, discount on offer, what we got, and what slipped away, worst losers first
  - disc offerd vs taken on pd bills ytd by vndr
  - Companies gave us a chance to pay less for being fast; with which did we use it and with which did we let it slip?
*/
SELECT APTH.Vendor, APVM.Name, SUM(APTD.DiscOffer) AS Offered, SUM(APTD.DiscTaken) AS Taken,
    SUM(APTD.DiscOffer - APTD.DiscTaken) AS Lost
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
    AND APTD.DiscOffer <> 0
GROUP BY APTH.Vendor, APVM.Name
ORDER BY Lost DESC, APTH.Vendor
