/*
title: Average days from invoice to payment by vendor
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long do we take to pay each vendor?
  - Average days to pay by vendor
  - dpo per vendor
  - Average days between invoice date and payment, and days past the due date, of amounts paid between two dates.
  - how slow r we paying people
*/
SELECT APTH.Vendor, APVM.Name, COUNT(*) AS AmountsPaid,
    AVG(1.0 * DATEDIFF(DAY, APTH.InvDate, APTD.PaidDate)) AS DaysFromInvoice,
    AVG(1.0 * DATEDIFF(DAY, APTD.DueDate, APTD.PaidDate)) AS DaysPastDue
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
GROUP BY APTH.Vendor, APVM.Name
ORDER BY DaysFromInvoice DESC, APTH.Vendor
