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
  - How quickly does each supplier get its money from us, on average?
  - Steel supplier threatens to shorten our terms because we drag; get the mean days from bill date and beyond due date for everybody settled in 2024
  - payment speed per supplier
  - 'How prompt we are, one line each: vendor name, how many items settled, mean days after bill date and after due date, slowest treatment first'
  - avg dys to pay subs n suppliers this yr, vs due dt too
  - From the day a company bills us until our check goes out, how long does it typically take, and how late is that?
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
