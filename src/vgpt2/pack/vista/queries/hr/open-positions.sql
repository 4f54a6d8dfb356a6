/*
title: Positions with openings
grain: one position
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which positions are we hiring for?
  - Open positions with salary range and closing date
  - job openings
  - Positions with open jobs, job title, number of openings, salary range and closing date.
  - what jobs r we trying to fill
  - Vacant roles we recruit for, and what each one pays
  - The trade school invited us to its career fair in March, so give me every vacancy with headcount wanted, pay from and to, the deadline and whom to contact
  - what are we hiring for
  - Vacancies with title, how many seats, pay band, last day to apply and contact, soonest deadline on top
  - vacancys w/ sal range n close dt
  - If my nephew wanted to work here, what jobs could he get at the moment and what do they pay?
*/
SELECT HRPC.PositionCode, HRPC.JobTitle, HRPC.OpenJobs, HRPC.BegSalary, HRPC.EndSalary, HRPC.ClosingDate, HRPC.Contact
FROM HRPC WITH (NOLOCK)
WHERE HRPC.HRCo = @HRCo
    AND HRPC.OpenJobs > 0
ORDER BY HRPC.ClosingDate, HRPC.PositionCode
