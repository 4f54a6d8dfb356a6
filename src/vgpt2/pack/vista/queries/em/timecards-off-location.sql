/*
title: Timecards that charge a machine to a job other than the one where it stands
grain: one timecard line
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which timecards of the week charge equipment to a job where our records say it is not?
  - Timecard equipment lines where the charged job differs from the present job of the machine, with employee, hours and both jobs
  - machine on wrong job
  - foreman Ortiz keeps putting excavator EX-220 on job 1004 but its parked at 1011, who else does that
  - Either dispatch forgot a move or the crew coded the wrong job. List the mismatches for June.
  - Hours booked for units at places they never went.
  - Post date, operator name, machine, job on the card, job on the equipment master, usage hours.
  - Operators' time puts equipment on one project while dispatch shows it parked somewhere else
  - Job 22-4410 was back-charged for a loader its superintendent never saw; find june time entries where the unit sits on another project or in the yard, so we can move the cost
  - iron coded to a site it aint at
  - Worker's name and crew, the unit, the project it was charged to with its name, and the project or yard where it is now, grouped by unit
  - guys TCs hitting wrong job w/ eqp hrs, machine is assgnd elsewhere. last 2 wks
  - When people fill in their hours they also say which machine they used and where. Where does that contradict the place the machine is supposed to be?
*/
SELECT PRTH.PostDate, PRTH.Employee, PREHName.FullName, PRTH.Crew, PRTH.Equipment, EMEM.Description AS EquipmentName,
    PRTH.JCCo, PRTH.Job AS ChargedJob, JCJM.Description AS ChargedJobName, EMEM.Job AS PresentJob, EMEM.JobDate,
    EMEM.Location, PRTH.UsageUnits
FROM PRTH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON PRTH.EMCo = EMEM.EMCo
    AND PRTH.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
WHERE PRTH.EMCo = @EMCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.UsageUnits <> 0
    AND (EMEM.Job IS NULL OR EMEM.JCCo <> PRTH.JCCo OR EMEM.Job <> PRTH.Job)
ORDER BY PRTH.Equipment, PRTH.PostDate, PRTH.Employee
