/*
title: Pay requests of a job followed from the worksheet to the vendor invoice and its last payment, with amounts still unpaid
grain: one pay request
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - For each sub's pay request on this job, when was it made, when did payables book it and when was it paid?
  - Subcontract, vendor, prepared by, invoice number, invoice date, accounting month, invoice total, paid, unpaid, last paid date for one job
  - sub pay app lifecycle
  - Gulf Insulation's number 5 on 1001- for 27,400, is it still with us or is the check out
  - folow the pay reqests from worksheet to chek
  - When a subcontractor rings me I can see what I sent over to accounting but not what happened afterwards, and then I phone payables, who phone treasury; it would save all of us half a day a week to have on one line the request, the invoice that it turned into, what of that went out and on what date, and what is open.
  - Trades' billings on their road to the bank
  - where each trade's application on 1001- stands between our worksheet, payables and the check
  - Gulf Insulation's owner phones daily about number 5 on 1001-, so follow each application from who prepared it to the bill in accounting, what went out, what didn't, and when.
  - is the sub's check cut yet
  - by agreement and date, the trade by name, who prepared it, bill number, booking month and transaction, total, settled, unsettled, last settlement day
  - pay apps > AP > ck, job 22-4410, pd + unpd
  - For one building, hired firms put in requests for money. Which of them reached the accountants, and which have been paid?
*/
WITH Amounts AS (
    SELECT APTL.APCo, APTL.Mth, APTL.APTrans, SUM(CASE WHEN APTD.Status = 3 THEN APTD.Amount ELSE 0 END) AS Paid,
        SUM(CASE WHEN APTD.Status IN (1, 2) THEN APTD.Amount ELSE 0 END) AS Unpaid, MAX(APTD.PaidDate) AS LastPaid
    FROM APTL WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTL.APCo = APTD.APCo
        AND APTL.Mth = APTD.Mth
        AND APTL.APTrans = APTD.APTrans
        AND APTL.APLine = APTD.APLine
    WHERE APTL.JCCo = @JCCo
        AND APTL.Job = @Job
    GROUP BY APTL.APCo, APTL.Mth, APTL.APTrans
)
SELECT SLWHHist.SL, APVM.Name AS VendorName, SLWHHist.UserName, SLWHHist.APRef, SLWHHist.InvDate, APTH.Mth,
    APTH.APTrans, APTH.InvTotal, Amounts.Paid, Amounts.Unpaid, Amounts.LastPaid
FROM SLWHHist WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON SLWHHist.VendorGroup = APVM.VendorGroup
    AND SLWHHist.Vendor = APVM.Vendor
LEFT JOIN APTH WITH (NOLOCK)
    ON SLWHHist.SLCo = APTH.APCo
    AND SLWHHist.VendorGroup = APTH.VendorGroup
    AND SLWHHist.Vendor = APTH.Vendor
    AND SLWHHist.APRef = APTH.APRef
LEFT JOIN Amounts
    ON APTH.APCo = Amounts.APCo
    AND APTH.Mth = Amounts.Mth
    AND APTH.APTrans = Amounts.APTrans
WHERE SLWHHist.JCCo = @JCCo
    AND SLWHHist.Job = @Job
ORDER BY SLWHHist.SL, SLWHHist.InvDate
