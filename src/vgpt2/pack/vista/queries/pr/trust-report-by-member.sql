/*
title: Hours, contributions and dues of union members of a craft
grain: one employee and class
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Craft: {type: bCraft, example: CARP}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Give me the trust fund report of one craft, member by member.
  - Members of one craft by class with straight and overtime hours, wages, employer contributions and dues for pay periods in a date range
  - fund report by member
  - Local 46 june hours n money per man, they want it monday
  - The fund's auditor doubts 162 hours for Bautista in June.
  - hrs + fringes + dues per member
  - What we send the hall for each brother, hours beside dollars
  - 'For the carpenters, per man: straight and premium hours, wages, fund money and dues in June.'
  - 'The CARP trust wants its monthly contribution form by the tenth: for pay weeks of June each brother''s full name, grade, hours at straight and extra rate, gross, employer money, dues.'
  - CARP trust form, per man
  - brothers in name order with rank, time at single rate, time above it, gross, what we pay in, what they pay
  - lcl 46 fund rpt june hrs st/ot + fringe n dues by member
  - The union asks what each of its people worked and earned here, and what we paid in and withheld for it.
*/
WITH Worked AS (
    SELECT PRTH.PRCo, PRTH.Employee, PRTH.Craft, PRTH.Class,
        SUM(CASE WHEN PREC.Factor = 1 THEN PRTH.Hours ELSE 0 END) AS StraightHours,
        SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Hours ELSE 0 END) AS OvertimeHours, SUM(PRTH.Amt) AS Wages
    FROM PRTH WITH (NOLOCK)
    JOIN PREC WITH (NOLOCK)
        ON PRTH.PRCo = PREC.PRCo
        AND PRTH.EarnCode = PREC.EarnCode
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.Craft = @Craft
        AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.Employee, PRTH.Craft, PRTH.Class
),
Fund AS (
    SELECT PRCA.PRCo, PRCA.Employee, PRCA.Craft, PRCA.Class,
        SUM(CASE WHEN PRCA.EDLType = 'L' THEN PRCA.Amt ELSE 0 END) AS Contributions,
        SUM(CASE WHEN PRCA.EDLType = 'D' THEN PRCA.Amt ELSE 0 END) AS Dues
    FROM PRCA WITH (NOLOCK)
    WHERE PRCA.PRCo = @PRCo
        AND PRCA.Craft = @Craft
        AND PRCA.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRCA.PRCo, PRCA.Employee, PRCA.Craft, PRCA.Class
)
SELECT Worked.Employee, PREHName.FullName, Worked.Class, PRCC.Description AS ClassName, Worked.StraightHours,
    Worked.OvertimeHours, Worked.Wages, COALESCE(Fund.Contributions, 0) AS Contributions,
    COALESCE(Fund.Dues, 0) AS Dues
FROM Worked
JOIN PREHName WITH (NOLOCK)
    ON Worked.PRCo = PREHName.PRCo
    AND Worked.Employee = PREHName.Employee
JOIN PRCC WITH (NOLOCK)
    ON Worked.PRCo = PRCC.PRCo
    AND Worked.Craft = PRCC.Craft
    AND Worked.Class = PRCC.Class
LEFT JOIN Fund
    ON Worked.PRCo = Fund.PRCo
    AND Worked.Employee = Fund.Employee
    AND Worked.Craft = Fund.Craft
    AND Worked.Class = Fund.Class
ORDER BY PREHName.FullName, Worked.Class
