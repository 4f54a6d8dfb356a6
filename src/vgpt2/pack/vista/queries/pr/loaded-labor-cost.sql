/*
title: Labor cost of a job with add-ons and burden
grain: one employee
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What is the fully loaded labor cost on this job?
  - Wages plus add-on earnings plus liabilities by employee for a job
  - loaded labor cost
  - Wages, add-on pay, employer liabilities and their sum by employee for timecards on one job.
  - what do these guys really cost me on the job
  - What has every man on 22-4410 cost us in 2024, taxes and fringes included?
  - 'We''re pricing a time-and-material claim on 22-4410 and the owner wants the true cost per worker, by name: wages, extras, employer contributions and the total.'
  - all-in per head on 22-4410
  - 'most expensive first: full name, hours, wages, extra pay, employer contributions, complete cost'
  - burdened labr by emp job 1001- ytd
  - Counting taxes and benefits, what did each person who worked on this building site really cost the company?
*/
WITH Card AS (
    SELECT PRTH.PRCo, PRTH.PRGroup, PRTH.PREndDate, PRTH.Employee, PRTH.PaySeq, PRTH.PostSeq, PRTH.Hours, PRTH.Amt
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.Job = @Job
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
),
Addon AS (
    SELECT PRTA.PRCo, PRTA.PRGroup, PRTA.PREndDate, PRTA.Employee, PRTA.PaySeq, PRTA.PostSeq, SUM(PRTA.Amt) AS AddonPay
    FROM PRTA WITH (NOLOCK)
    GROUP BY PRTA.PRCo, PRTA.PRGroup, PRTA.PREndDate, PRTA.Employee, PRTA.PaySeq, PRTA.PostSeq
),
Burden AS (
    SELECT PRTL.PRCo, PRTL.PRGroup, PRTL.PREndDate, PRTL.Employee, PRTL.PaySeq, PRTL.PostSeq, SUM(PRTL.Amt) AS Liability
    FROM PRTL WITH (NOLOCK)
    GROUP BY PRTL.PRCo, PRTL.PRGroup, PRTL.PREndDate, PRTL.Employee, PRTL.PaySeq, PRTL.PostSeq
)
SELECT Card.PRCo, Card.Employee, PREHName.FullName, SUM(Card.Hours) AS Hours, SUM(Card.Amt) AS Wages,
    SUM(COALESCE(Addon.AddonPay, 0)) AS AddonPay, SUM(COALESCE(Burden.Liability, 0)) AS Liability,
    SUM(Card.Amt + COALESCE(Addon.AddonPay, 0) + COALESCE(Burden.Liability, 0)) AS LoadedCost
FROM Card
JOIN PREHName WITH (NOLOCK)
    ON Card.PRCo = PREHName.PRCo
    AND Card.Employee = PREHName.Employee
LEFT JOIN Addon
    ON Card.PRCo = Addon.PRCo
    AND Card.PRGroup = Addon.PRGroup
    AND Card.PREndDate = Addon.PREndDate
    AND Card.Employee = Addon.Employee
    AND Card.PaySeq = Addon.PaySeq
    AND Card.PostSeq = Addon.PostSeq
LEFT JOIN Burden
    ON Card.PRCo = Burden.PRCo
    AND Card.PRGroup = Burden.PRGroup
    AND Card.PREndDate = Burden.PREndDate
    AND Card.Employee = Burden.Employee
    AND Card.PaySeq = Burden.PaySeq
    AND Card.PostSeq = Burden.PostSeq
GROUP BY Card.PRCo, Card.Employee, PREHName.FullName
ORDER BY LoadedCost DESC, Card.PRCo, Card.Employee
