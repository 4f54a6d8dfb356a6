/*
title: Active people with the position they report to and who holds it
grain: one person and one holder of the position above
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who reports to whom in our company?
  - Active people with job title, level, position above and its job title, and the active people who hold that position
  - org chart
  - whos boss is who in the shop
  - Draw me the chain of command for the estimating department.
  - reporting lines
  - Which people report to a position that stands empty?
  - Each employee's role, and who sits one step up from it
  - A lender's due diligence asks for our management structure, so take every current employee with his role, the role over it and the names of those filling that
  - who answers to whom
  - By level, then the role above, employee name and title beside the superior's title, first and last name
  - rpting structure all active emps w/ supvr name
  - I just joined; how do I find out who everyone's boss is, going by their jobs?
*/
WITH Holder AS (
    SELECT HRRM.HRCo, HRRM.PositionCode, HRPC.JobTitle, HRRM.LastName, HRRM.FirstName
    FROM HRRM WITH (NOLOCK)
    JOIN HRPC WITH (NOLOCK)
        ON HRRM.HRCo = HRPC.HRCo
        AND HRRM.PositionCode = HRPC.PositionCode
    WHERE HRRM.HRCo = @HRCo
        AND HRRM.ActiveYN = 'Y'
)
SELECT HRPC.ReportLevel, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRPC.ReportPosition,
    Holder.JobTitle AS TitleAbove, Holder.LastName AS HolderLastName, Holder.FirstName AS HolderFirstName
FROM HRRM WITH (NOLOCK)
JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
LEFT JOIN Holder
    ON HRPC.HRCo = Holder.HRCo
    AND HRPC.ReportPosition = Holder.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRPC.ReportLevel, HRPC.ReportPosition, HRRM.LastName, HRRM.FirstName
