/*
title: Certified time between two dates in classes for which the job's template has no rate
grain: one job, craft, class and shift
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - On which prevailing wage jobs did people work in a class that the wage sheet does not cover?
  - Job, template, craft, class, shift, people, hours and average rate of certified time for which the template holds no pay rate
  - classes missing from template
  - The compliance officer of the county came in with a printout and asked by what determination we pay a power equipment operator group 4 on the courthouse, and I had to admit that nobody loaded one; how many more of those do we have in June, on which sites, and how many hours
  - certifed hrs in clases not on wage detemination
  - Public work paid by ordinary scale because the special figure was never typed in
  - Courthouse 5120-, operators group 4, shift 1, how many hours so far?
  - Find prevailing-wage hours in grades that the project's rate sheet leaves out.
  - 'Before the state audits our public work I want to load missing rates: for June, project, sheet, trade, grade, shift, heads, hours and mean pay where the sheet has nothing.'
  - PW grades missing a rate
  - project with its name, its sheet with its name, trade, grade's name, shift, number of men, hours, average pay
  - cert time w/ no tmplt rate, which jobs/clases/shfts since 6/1
  - On government projects each type of worker has a prescribed wage; where did someone work in a type for which we have none loaded?
*/
SELECT PRTH.Job, JCJM.Description AS JobName, JCJM.CraftTemplate, PRTM.Description AS TemplateName, PRTH.Craft,
    PRTH.Class, PRCC.Description AS ClassName, PRTH.Shift, COUNT(DISTINCT PRTH.Employee) AS Employees,
    SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) / NULLIF(SUM(PRTH.Hours), 0) AS AverageRate
FROM PRTH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN PRTM WITH (NOLOCK)
    ON PRTH.PRCo = PRTM.PRCo
    AND JCJM.CraftTemplate = PRTM.Template
JOIN PRCC WITH (NOLOCK)
    ON PRTH.PRCo = PRCC.PRCo
    AND PRTH.Craft = PRCC.Craft
    AND PRTH.Class = PRCC.Class
WHERE PRTH.JCCo = @JCCo
    AND PRTH.Cert = 'Y'
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM PRTP WITH (NOLOCK)
        WHERE PRTP.PRCo = PRTH.PRCo
            AND PRTP.Craft = PRTH.Craft
            AND PRTP.Class = PRTH.Class
            AND PRTP.Template = JCJM.CraftTemplate
            AND PRTP.Shift = PRTH.Shift
    )
GROUP BY PRTH.Job, JCJM.Description, JCJM.CraftTemplate, PRTM.Description, PRTH.Craft, PRTH.Class, PRCC.Description,
    PRTH.Shift
ORDER BY PRTH.Job, PRTH.Craft, PRTH.Class, PRTH.Shift
