/*
title: Covered dependents born between two dates, with the day they turn 26
grain: one benefit of a dependent
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BornFrom: {type: bDate, example: 1998-01-01}
  BornTo: {type: bDate, example: 1998-12-31}
asks:
  - Which children fall off our health plans because they turn 26 this year?
  - Dependents with active cover born in a date range, with employee, relationship, plan and their 26th birthday
  - kids aging out
  - does Novaks daughter lose coverage in october
  - Twenty-sixth birthdays in the fourth quarter of 2024 among everyone's families on the medical
  - deps turning 26
  - To which parents must I send the letter that their young ones need to find something of their own?
  - Insured children born in 1998 and the day each loses coverage by age
  - Letters must go to parents sixty days ahead; take insured relatives born july to september 1998 with parent by name, plan by name, and the day the young person becomes twenty-six
  - kids hitting 26, cut em off
  - 'By that day: parent''s number and name, child, relation, plan by name, coverage ends on'
  - deps w/ actv bnft DOB 1998 aging off, q4
  - Children may stay on a parent's insurance only to a certain age. Who reaches that age this year?
*/
SELECT DATEADD(year, 26, HRDP.BirthDate) AS TurnsOn, HRDP.HRRef, HRRM.LastName, HRRM.FirstName, HRDP.Seq,
    HRDP.Name AS DependentName, HRDP.Relationship, HREB.BenefitCode, HRBC.Description AS BenefitName, HREB.EndDate
FROM HRDP WITH (NOLOCK)
JOIN HREB WITH (NOLOCK)
    ON HRDP.HRCo = HREB.HRCo
    AND HRDP.HRRef = HREB.HRRef
    AND HRDP.Seq = HREB.DependentSeq
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
JOIN HRRM WITH (NOLOCK)
    ON HRDP.HRCo = HRRM.HRCo
    AND HRDP.HRRef = HRRM.HRRef
WHERE HRDP.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
    AND HRDP.BirthDate BETWEEN @BornFrom AND @BornTo
ORDER BY TurnsOn, HRRM.LastName, HRRM.FirstName, HREB.BenefitCode
