/*
title: Time taxed in a state other than the job's, with reciprocity
grain: one employee, job and tax state
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Whose time was taxed in a state other than the one the job is in?
  - Hours and wages by person, job, job state, tax state and home state where job and tax state differ, with a flag whether the two states have an agreement
  - wrong tax state
  - Kentucky boys on the Cincinnati job, are they ok under reciprosity or do we owe ohio
  - Ohio sent a notice for Q2, $3,900 short on out-of-town labor.
  - job state vs tax state
  - "Crossing the river to work: who should file where?"
  - Who was taxed elsewhere than where his project stands, and does reciprocity cover it?
  - Ohio billed us for missing withholding on the Cincinnati project; by person and project for 2024 show residence, project's state, taxed state, whether reciprocal, hours and wages.
  - wrong-state w/h, reciprocity Y/N
  - 'not covered first, largest wages first: surname, first name, home state, project, its state, taxed state, hours, wages'
  - tax st <> job st ytd, ky guys on oh job
  - Some people live across the border; whose pay was taxed in a place other than where he worked?
*/
SELECT PRTH.Employee, PREH.LastName, PREH.FirstName, PREH.State AS HomeState, PRTH.JCCo, PRTH.Job,
    JCJM.PRStateCode AS JobState, PRTH.TaxState,
    CASE WHEN HQRS.JobState IS NULL THEN 'N' ELSE 'Y' END AS Reciprocal, SUM(PRTH.Hours) AS Hours,
    SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
JOIN HQCO WITH (NOLOCK)
    ON PRTH.PRCo = HQCO.HQCo
LEFT JOIN HQRS WITH (NOLOCK)
    ON HQCO.DefaultCountry = HQRS.Country
    AND JCJM.PRStateCode = HQRS.JobState
    AND PREH.State = HQRS.ResidentState
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.TaxState <> JCJM.PRStateCode
GROUP BY PRTH.Employee, PREH.LastName, PREH.FirstName, PREH.State, PRTH.JCCo, PRTH.Job, JCJM.PRStateCode,
    PRTH.TaxState, HQRS.JobState
ORDER BY Reciprocal, Wages DESC, PREH.LastName, PREH.FirstName
