/*
title: Average days from invoice to payment of subcontract invoices, retainage apart, paid between two dates by subcontractor
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long do our subs wait for their money?
  - Per subcontractor invoices paid in the period, amount paid, average and longest days between invoice date and payment
  - days to pay subs
  - Vendor, name, invoices, paid amount, average days, longest days, paid from January 1 to June 30 2024
  - Two good trades refused to bid for Cedar Mill because word goes around that we pay after ninety days, and I would like to hold something against that at the association lunch, so by company, without suppliers of material please, just those with an agreement
  - how slow are we payin the subs, averge
  - Patience we demand of the trades from bill to check
  - per trade firm, the mean wait from bill date to check, holdback left out
  - Prompt-pay law is being quoted at us by the trades' association, so for checks from January through June work out each firm's mean and worst wait, without release of holdback.
  - how long trades sweat for a check
  - slowest on top, the trade by name, how many bills we settled in the half year, what they came to, the mean and the longest wait
  - avg DTP on SL invs by vndr, no retg, H1
  - How patient must the firms we hired be? From the day on their bill to the day of payment, for each of them, not counting money held till completion.
*/
SELECT APTH.Vendor, APVM.Name, COUNT(DISTINCT APTH.APRef) AS Invoices, SUM(APTD.Amount) AS PaidAmount,
    AVG(1.0 * DATEDIFF(day, APTH.InvDate, APTD.PaidDate)) AS AverageDays,
    MAX(DATEDIFF(day, APTH.InvDate, APTD.PaidDate)) AS LongestDays
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APTD WITH (NOLOCK)
    ON APTL.APCo = APTD.APCo
    AND APTL.Mth = APTD.Mth
    AND APTL.APTrans = APTD.APTrans
    AND APTL.APLine = APTD.APLine
JOIN APCO WITH (NOLOCK)
    ON APTD.APCo = APCO.APCo
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.APCo = @APCo
    AND APTL.LineType = 7
    AND APTD.PayType <> APCO.RetPayType
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
GROUP BY APTH.Vendor, APVM.Name
ORDER BY AverageDays DESC, APVM.Name
