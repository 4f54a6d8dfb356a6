/*
title: Workers compensation premium by job and insurance code
grain: one job, state and insurance code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  LiabCode: {type: bEDLCode, example: 500}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What does comp cost us on each project, class by class?
  - Hours, timecard earnings and premium of one insurance liability by job, state and class code between two pay period ends
  - comp by job
  - the owner on 1001- runs a wrap, how much WC premium sits in that job since january
  - wc cost per project n class code
  - "OCIP credit: I need the insurance we accrued for our men on the hospital, roofing 5551 separate from 5403"
  - Which sites carry the dearest risk?
  - Insurance cost for injuries, per project and risk class, with the pay underneath.
  - 'The hospital''s owner buys the coverage himself and we owe him a credit: show liability 500 on each project by class with class name, hours, wages and premium for 2024.'
  - WC premium by job/class
  - project's name, state, class and name, hours, timecard pay, premium, dearest class first within a project
  - wc liab 500 $ per job n ins cd ytd for the ccip bid
  - How much did work-accident insurance cost us on each project, and for which types of work?
*/
SELECT brvPRInsJob.JCCo, brvPRInsJob.Job, JCJM.Description AS JobName, brvPRInsJob.InsState, brvPRInsJob.InsCode,
    PRIN.Description AS InsuranceName, SUM(brvPRInsJob.Hours) AS Hours, SUM(brvPRInsJob.TimeCardEarn) AS Earnings,
    SUM(brvPRInsJob.LiabAmt) AS Premium
FROM brvPRInsJob WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON brvPRInsJob.JCCo = JCJM.JCCo
    AND brvPRInsJob.Job = JCJM.Job
LEFT JOIN PRIN WITH (NOLOCK)
    ON brvPRInsJob.PRCo = PRIN.PRCo
    AND brvPRInsJob.InsState = PRIN.State
    AND brvPRInsJob.InsCode = PRIN.InsCode
WHERE brvPRInsJob.PRCo = @PRCo
    AND brvPRInsJob.LiabCode = @LiabCode
    AND brvPRInsJob.PREndDate BETWEEN @BeginDate AND @EndDate
GROUP BY brvPRInsJob.JCCo, brvPRInsJob.Job, JCJM.Description, brvPRInsJob.InsState, brvPRInsJob.InsCode,
    PRIN.Description
ORDER BY brvPRInsJob.JCCo, brvPRInsJob.Job, Premium DESC
