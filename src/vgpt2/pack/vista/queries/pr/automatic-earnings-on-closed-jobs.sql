/*
title: Automatic earnings charged to closed jobs
grain: one automatic earning of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Whose recurring pay is still coded to a job we have closed?
  - Automatic earnings with a job that is soft or hard closed, with employee, earnings name, phase, amount and frequency
  - auto pay on closed jobs
  - the supers salary keeps hitting that finished job, who else is set up that way
  - Every month 0987- takes a truck allowance although we turned it over in March.
  - standing pay, dead jobs
  - Set-ups to move before the next run since the project they go to is done
  - Which standing pay set-ups still point at finished projects?
  - Costs on the library moved after it was finished; find automatic pay going to soft- or hard-closed projects, with name, sort of pay, phase and amount, so HR can repoint it.
  - standing allowances hitting wrapped-up projects
  - 'by project and its name: person, still with us or not, pay code''s name, phase, amount, how often'
  - recuring earn setup hittin dead jobs, whos n how mch
  - Someone's regular automatic pay is being booked to a building that has long been finished; for whom, and which building?
*/
SELECT PRAE.Employee, PREHName.FullName, PREHName.ActiveYN, PRAE.EarnCode, PREC.Description AS EarningsName,
    PRAE.JCCo, PRAE.Job, JCJM.Description AS JobName, JCJM.JobStatus, PRAE.Phase, PRAE.RateAmt, PRAE.Frequency
FROM PRAE WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRAE.PRCo = PREC.PRCo
    AND PRAE.EarnCode = PREC.EarnCode
JOIN PREHName WITH (NOLOCK)
    ON PRAE.PRCo = PREHName.PRCo
    AND PRAE.Employee = PREHName.Employee
JOIN JCJM WITH (NOLOCK)
    ON PRAE.JCCo = JCJM.JCCo
    AND PRAE.Job = JCJM.Job
WHERE PRAE.PRCo = @PRCo
    AND JCJM.JobStatus IN (2, 3)
ORDER BY PRAE.JCCo, PRAE.Job, PREHName.FullName
