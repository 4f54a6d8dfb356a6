/*
title: Discounts that can still be taken
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which discounts can we still catch this week?
  - Open invoices with a discount date between two dates
  - discounts expiring
  - Unpaid invoices with discount offered by discount date, vendor and invoice number.
  - free money if we pay who by when
  - Which unpaid bills would earn an early-pay reduction, and until when?
  - With extra cash on the line this week, owner wants to capture 2% savings; what open bills have offers lapsing between june 3 and june 14?
  - 2/10 bills we can still catch
  - 'Open bills with early-pay offers: last discount day, vendor''s name, bill number, balance and the savings offered, earliest deadline on top'
  - open inv w disc not expird yet thru friday, who n how mch
  - If we pay certain suppliers soon they knock something off the price; which bills, how much, and by what day?
*/
SELECT APTH.DiscDate, APTH.Vendor, APVM.Name, APTH.APRef, SUM(APTD.Amount) AS OpenAmount,
    SUM(APTD.DiscOffer) AS DiscountOffered
FROM APTH WITH (NOLOCK)
JOIN APTD WITH (NOLOCK)
    ON APTH.APCo = APTD.APCo
    AND APTH.Mth = APTD.Mth
    AND APTH.APTrans = APTD.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTD.Status = 1
    AND APTD.DiscOffer <> 0
    AND APTH.DiscDate BETWEEN @BeginDate AND @EndDate
GROUP BY APTH.DiscDate, APTH.Vendor, APVM.Name, APTH.APRef
ORDER BY APTH.DiscDate, APVM.Name, APTH.APRef
