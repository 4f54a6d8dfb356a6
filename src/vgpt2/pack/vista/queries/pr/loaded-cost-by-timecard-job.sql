/*
title: Wages, add-ons and liabilities of a pay period by job
grain: one job
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - What does this payroll cost each job including burden?
  - Loaded labor by job for a pay period
  - loaded payroll by job
  - Hours, wages, add-on earnings and liabilities on timecards of one pay period by job.
  - payroll plus burden per job this week
  - What's the all-in labor by project for the June 29 timecards?
  - The weekly owner report needs June 29's full payroll per project, so give hours, base wages, extras and employer contributions for group 1.
  - loaded PR per job 6/29
  - project, hours, wages, extra pay, employer taxes and benefits
  - all in labor by job wk 6/29 wgs + addon + liab
  - With taxes and benefits counted, what did this pay period's workers cost every project?
*/
SELECT brvPRRecon.JCCo, brvPRRecon.Job, SUM(brvPRRecon.Hours) AS Hours, SUM(brvPRRecon.Amt) AS Wages,
    SUM(brvPRRecon.AddonEarn) AS AddonPay, SUM(brvPRRecon.AddonLiab) AS Liabilities
FROM brvPRRecon WITH (NOLOCK)
WHERE brvPRRecon.PRCo = @PRCo
    AND brvPRRecon.PRGroup = @PRGroup
    AND brvPRRecon.PREndDate = @PREndDate
    AND brvPRRecon.Job IS NOT NULL
GROUP BY brvPRRecon.JCCo, brvPRRecon.Job
ORDER BY brvPRRecon.JCCo, brvPRRecon.Job
