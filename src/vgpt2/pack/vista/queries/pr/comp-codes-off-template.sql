/*
title: Time under an insurance code other than the job's template gives for the phase
grain: one job, phase, code used and code expected
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Where was time rated in a different comp class than the project's template says?
  - Hours and wages by job, phase, class code on the timecard and class code of the insurance template, only where the two differ
  - comp class mismatches
  - roofing hrs on 1001- ended up in 5606 exec supervision, how much more of that
  - Auditor from the carrier is here Tuesday. Find labor that went into the cheap class by mistake since January.
  - ins codes off template
  - Work whose risk category isn't the one we agreed for that cost code
  - Where did timecards carry a different risk class than the project's rule for that phase?
  - Our premium jumped and the broker suspects miscoding; for 2024 compare the insurance class used with the one prescribed for the cost code of the project, with heads, hours and wages.
  - WC class ≠ job's ins template
  - 'most wages first: project and name, phase, state, class used, class prescribed and its name, men, hours, pay'
  - wc cd on tc dont match ins tmplt for the phs, big $ first
  - For insurance each task has a danger category; on which projects was work booked under another category than planned?
*/
SELECT PRTH.JCCo, PRTH.Job, JCJM.Description AS JobName, PRTH.Phase, PRTH.InsState, PRTH.InsCode AS UsedCode,
    JCTI.InsCode AS TemplateCode, HQIC.Description AS TemplateCodeName, COUNT(DISTINCT PRTH.Employee) AS People,
    SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN JCTI WITH (NOLOCK)
    ON JCJM.JCCo = JCTI.JCCo
    AND JCJM.InsTemplate = JCTI.InsTemplate
    AND PRTH.PhaseGroup = JCTI.PhaseGroup
    AND PRTH.Phase = JCTI.Phase
LEFT JOIN HQIC WITH (NOLOCK)
    ON JCTI.InsCode = HQIC.InsCode
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.InsCode <> JCTI.InsCode
GROUP BY PRTH.JCCo, PRTH.Job, JCJM.Description, PRTH.Phase, PRTH.InsState, PRTH.InsCode, JCTI.InsCode,
    HQIC.Description
ORDER BY Wages DESC, PRTH.JCCo, PRTH.Job, PRTH.Phase
