/*
title: Lines of a vendor's invoices of a month by job or ledger account, as for a credit card statement
grain: one job, phase and ledger account
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Vendor: {type: bVendor, example: 1001}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How was this month's company credit card bill spread over jobs and overhead accounts?
  - All lines of one vendor's invoices in a month totalled by job, phase and account with names
  - card statement coding
  - The purchasing card comes as one vendor with two hundred lines, and the owner wants to know how much of the 41,386.52 in June was charged to which project, and how much went to overhead, by account, so please add the lines up for him.
  - amex chrges by job and acount
  - Where did the plastic money go?
  - On the May card bill, what landed on job 2301- and on meals?
  - Spread supplier 1450's June statement over projects and overhead codes.
  - The owner questions his 38,000 visa statement for may; sum what got charged to each project and phase, and what went to general expense codes
  - amex split for June
  - 'Coding of one card bill, subtotaled: project number and name, phase, account and its name, how many charges and dollars incl. tax, for one supplier in one period'
  - cc stmt vendr 8005 - how'd july get coded, job/phase/gl
  - We received one big card bill; which building projects and office expense categories were those purchases put against?
*/
SELECT APTL.JCCo, APTL.Job, JCJM.Description AS JobDescription, APTL.Phase, APTL.GLCo, APTL.GLAcct,
    GLAC.Description AS Account, COUNT(*) AS Lines, SUM(APTL.GrossAmt + APTL.TaxAmt) AS Amount
FROM APTH WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTH.APCo = APTL.APCo
    AND APTH.Mth = APTL.Mth
    AND APTH.APTrans = APTL.APTrans
LEFT JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
LEFT JOIN GLAC WITH (NOLOCK)
    ON APTL.GLCo = GLAC.GLCo
    AND APTL.GLAcct = GLAC.GLAcct
WHERE APTH.APCo = @APCo
    AND APTH.Vendor = @Vendor
    AND APTH.Mth = @Mth
GROUP BY APTL.JCCo, APTL.Job, JCJM.Description, APTL.Phase, APTL.GLCo, APTL.GLAcct, GLAC.Description
ORDER BY APTL.Job, APTL.Phase, APTL.GLAcct
