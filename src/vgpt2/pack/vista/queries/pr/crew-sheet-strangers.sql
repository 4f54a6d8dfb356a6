/*
title: People on crew timesheets who are not on the crew's roster
grain: one employee and crew
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who shows up on a foreman's sheet without belonging to his crew?
  - Persons with hours on sheets of a crew between two days but not among its members, with days, hours and jobs
  - not on roster
  - crew 9 has three guys ive never seen on there sheet for 6/18
  - Loaned hands since May 1, so that I can update the member lists
  - men on sheets vs crew list
  - Strangers that a foreman wrote down, how often and for how long
  - Who got hours on a gang's sheet though he isn't one of its listed members?
  - The union steward complains about men moved around without notice; for April to June show each person written on another gang's sheet, his home gang, days, projects and hours.
  - borrowed hands by crew
  - gang and its name, man's full name, his own gang, number of days and projects, hours, most hours first
  - guys on crew shts not on the crw list, who lent em
  - Team leaders reported hours for persons who do not belong to their team; who are they, and how often?
*/
SELECT PRRE.Crew, PRCR.Description AS CrewName, PRRE.Employee, PREHName.FullName, PREHName.Crew AS OwnCrew,
    COUNT(DISTINCT PRRE.PostDate) AS Days, COUNT(DISTINCT PRRH.Job) AS Jobs, SUM(PRRE.TotalHrs) AS Hours
FROM PRRE WITH (NOLOCK)
JOIN PRRH WITH (NOLOCK)
    ON PRRE.PRCo = PRRH.PRCo
    AND PRRE.Crew = PRRH.Crew
    AND PRRE.PostDate = PRRH.PostDate
    AND PRRE.SheetNum = PRRH.SheetNum
JOIN PRCR WITH (NOLOCK)
    ON PRRE.PRCo = PRCR.PRCo
    AND PRRE.Crew = PRCR.Crew
JOIN PREHName WITH (NOLOCK)
    ON PRRE.PRCo = PREHName.PRCo
    AND PRRE.Employee = PREHName.Employee
WHERE PRRE.PRCo = @PRCo
    AND PRRE.PostDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM PRCW WITH (NOLOCK)
        WHERE PRCW.PRCo = PRRE.PRCo
            AND PRCW.Crew = PRRE.Crew
            AND PRCW.Employee = PRRE.Employee
    )
GROUP BY PRRE.Crew, PRCR.Description, PRRE.Employee, PREHName.FullName, PREHName.Crew
ORDER BY PRRE.Crew, Hours DESC, PREHName.FullName
