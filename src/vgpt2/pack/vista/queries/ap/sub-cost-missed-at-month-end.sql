/*
title: Subcontract invoice cost dated up to a day and posted after a month, by job with project manager, number of invoices and largest invoice line
grain: one job
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
  ThroughDate: {type: bDate, example: 2023-12-31}
asks:
  - How much subcontract cost belonged to the old year but came into the books only afterwards, per project?
  - Job, name, project manager, contract, count of late bills, late cost, biggest line; dated on or before the cut-off, posted in a later month
  - late sub cost by job
  - "The percentage of completion at December depends on the cost being in, and our surety's accountant asks each spring how much sub billing with a December date or earlier we posted in January or later, by job, since on a fast job that can move the profit recognized quite a bit."
  - subs invoces from decmber booked in jan feb, per job
  - Which sites look less finished at the cut-off than they were since the trades' bills arrived late?
  - Job 1933- had 310,000 of electrical dated 12/28 that went in on February's books
  - Trade billings dated by December 31 yet booked afterward, per project.
  - Percentage of completion at year end was understated says the surety's CPA; quantify by project what sub bills dated through december 31 landed in january or later, with PM
  - sub bills that missed cutoff
  - Sub bills booked after the cutoff, project with description, contract, manager's name, how many tardy bills, dollars, biggest line; largest on top
  - late sub inv's dt <= 9/30 postd oct+, by jb & PM
  - Contractors' bills for work up to year end sometimes get recorded the next year; how much was that for every building project?
*/
SELECT APTL.JCCo, APTL.Job, JCJM.Description, JCJM.Contract, JCMP.Name AS ProjectManager,
    COUNT(DISTINCT APTH.KeyID) AS LateInvoices, SUM(APTL.GrossAmt) AS LateCost, MAX(APTL.GrossAmt) AS LargestLine
FROM APTH WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTH.APCo = APTL.APCo
    AND APTH.Mth = APTL.Mth
    AND APTH.APTrans = APTL.APTrans
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE APTH.APCo = @APCo
    AND APTH.Mth > @ThroughMth
    AND APTH.InvDate <= @ThroughDate
    AND APTL.LineType = 7
GROUP BY APTL.JCCo, APTL.Job, JCJM.Description, JCJM.Contract, JCMP.Name
ORDER BY LateCost DESC, APTL.Job
