/*
title: Overtime hours and premium by crew between two dates
grain: one crew
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which crews cost us the most in overtime premium?
  - Hours above straight time, wages on them and the part above the straight rate, by crew for a date range
  - ot by crew
  - crew 4 worked every saturday in may, whats the premium part of that
  - We budgeted $20,000 premium for the summer; how far is each gang into it?
  - extra half n extra time paid by gang
  - Whose foreman burns money by staying late?
  - What extra above straight pay did each gang cost for long hours, Jan to June?
  - The division budgeted 20,000 for premium; split out the half-time and double portion per gang for May to August, with people, hours and wages, so that foremen can be talked to.
  - which gang's half-time bill is worst
  - 'costliest premium first: gang and its name, number of people, extra-rate hours, wages on them, the portion above normal rate'
  - crew ot hrs + prem part ytd, sat work
  - When teams stay late they get more per hour; how much of that surcharge did each team cause?
*/
SELECT PRTH.Crew, PRCR.Description, COUNT(DISTINCT PRTH.Employee) AS People, SUM(PRTH.Hours) AS OvertimeHours,
    SUM(PRTH.Amt) AS OvertimeWages, SUM(PRTH.Amt - PRTH.Amt / PREC.Factor) AS Premium
FROM PRTH WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
JOIN PRCR WITH (NOLOCK)
    ON PRTH.PRCo = PRCR.PRCo
    AND PRTH.Crew = PRCR.Crew
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PREC.Factor > 1
GROUP BY PRTH.Crew, PRCR.Description
ORDER BY Premium DESC, PRTH.Crew
