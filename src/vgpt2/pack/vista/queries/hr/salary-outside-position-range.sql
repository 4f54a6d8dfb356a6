/*
title: Active people whose latest salary lies outside the range of their position, with department
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Who is paid below or above the band of the job?
  - Person, title, department, salary in effect on a day, since when, lowest and highest of the position and the amount outside
  - out of range salaries
  - For the pay equity project the consultant asks for every salaried person whose present figure is not between the minimum and maximum of the role, and by how much, as of the end of June, and please with the date of the last raise because some have not had one in years
  - saleries over or undr the band
  - People who have outgrown what their role allows, or were never lifted to it
  - Is Janet Holm at 131,500 above the top for a controller?
  - Salaried employees earning less than the floor or more than the ceiling of their role
  - Pay equity rules got stricter, and counsel wants each current employee whose pay as of June 30 falls beneath or beyond the band, the department and the gap
  - over or under pay band
  - Employee, title, department name, pay and since when, floor, ceiling and how far off, highest overpayment first
  - sals not in positon band as of 12/31, by how mcuh
  - Is anyone paid more than the most, or less than the least, that we set for their kind of work?
*/
WITH Changes AS (
    SELECT HRSH.HRCo, HRSH.HRRef, HRSH.EffectiveDate, HRSH.NewSalary,
        ROW_NUMBER() OVER (PARTITION BY HRSH.HRCo, HRSH.HRRef ORDER BY HRSH.EffectiveDate DESC) AS Recent
    FROM HRSH WITH (NOLOCK)
    WHERE HRSH.HRCo = @HRCo
        AND HRSH.Type = 'S'
        AND HRSH.EffectiveDate <= @AsOf
)
SELECT HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, PRDP.Description AS DepartmentName, Changes.EffectiveDate,
    Changes.NewSalary, HRPC.BegSalary, HRPC.EndSalary,
    CASE WHEN Changes.NewSalary < HRPC.BegSalary THEN Changes.NewSalary - HRPC.BegSalary
        ELSE Changes.NewSalary - HRPC.EndSalary END AS OutsideBy
FROM HRRM WITH (NOLOCK)
JOIN Changes
    ON HRRM.HRCo = Changes.HRCo
    AND HRRM.HRRef = Changes.HRRef
JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
LEFT JOIN PRDP WITH (NOLOCK)
    ON HRRM.PRCo = PRDP.PRCo
    AND HRRM.PRDept = PRDP.PRDept
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND Changes.Recent = 1
    AND (Changes.NewSalary < HRPC.BegSalary OR Changes.NewSalary > HRPC.EndSalary)
ORDER BY OutsideBy DESC, HRRM.LastName, HRRM.FirstName
