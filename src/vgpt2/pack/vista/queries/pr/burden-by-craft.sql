/*
title: Wages, add-on earnings and employer liabilities of timecards between two dates by craft with burden percent
grain: one craft
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What does the burden come to for each trade, as a percentage of wages?
  - Payroll by craft with hours, wages, add-ons, liabilities, burden percent and loaded rate per hour
  - burden by craft
  - how much on top of wages do carpenters n laborers cost us
  - Estimating still loads every trade with 46 percent, and the union halls have raised the pension twice since that number was born, so pull what we really paid on top of the base wages, trade by trade, for the last twelve months, plus the full cost of an hour
  - True price of a man-hour per union
  - Craft, hours, base, fringes, employer taxes and insurance, percent, per hour; January 1 - March 31 2024
  - Work out fringe and tax percent over base pay per trade, plus full hourly cost.
  - A T&M rate sheet goes to the city on Monday; I want hours, wages, extras, employer contributions, the percentage on top and the all-in hourly figure of each trade for 2024.
  - all-in rate per trade
  - 'highest percentage first: trade and name, hours, wages, extra pay, employer contributions, percent, complete cost per hour'
  - burdn % + loaded $/hr by craft jan-dec for the bid rates
  - Beyond the wage itself, how much do taxes, insurance and union money add for each sort of tradesman?
*/
WITH Addons AS (
    SELECT PRTA.PRCo, PRTA.PRGroup, PRTA.PREndDate, PRTA.Employee, PRTA.PaySeq, PRTA.PostSeq, SUM(PRTA.Amt) AS Amt
    FROM PRTA WITH (NOLOCK)
    WHERE PRTA.PRCo = @PRCo
    GROUP BY PRTA.PRCo, PRTA.PRGroup, PRTA.PREndDate, PRTA.Employee, PRTA.PaySeq, PRTA.PostSeq
),
Liabilities AS (
    SELECT PRTL.PRCo, PRTL.PRGroup, PRTL.PREndDate, PRTL.Employee, PRTL.PaySeq, PRTL.PostSeq, SUM(PRTL.Amt) AS Amt
    FROM PRTL WITH (NOLOCK)
    WHERE PRTL.PRCo = @PRCo
    GROUP BY PRTL.PRCo, PRTL.PRGroup, PRTL.PREndDate, PRTL.Employee, PRTL.PaySeq, PRTL.PostSeq
)
SELECT PRTH.Craft, PRCM.Description, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages,
    SUM(ISNULL(Addons.Amt, 0)) AS AddonEarnings, SUM(ISNULL(Liabilities.Amt, 0)) AS EmployerLiabilities,
    100.0 * SUM(ISNULL(Addons.Amt, 0) + ISNULL(Liabilities.Amt, 0)) / NULLIF(SUM(PRTH.Amt), 0) AS BurdenPct,
    SUM(PRTH.Amt + ISNULL(Addons.Amt, 0) + ISNULL(Liabilities.Amt, 0)) / NULLIF(SUM(PRTH.Hours), 0)
        AS LoadedRate
FROM PRTH WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRTH.PRCo = PRCM.PRCo
    AND PRTH.Craft = PRCM.Craft
LEFT JOIN Addons
    ON PRTH.PRCo = Addons.PRCo
    AND PRTH.PRGroup = Addons.PRGroup
    AND PRTH.PREndDate = Addons.PREndDate
    AND PRTH.Employee = Addons.Employee
    AND PRTH.PaySeq = Addons.PaySeq
    AND PRTH.PostSeq = Addons.PostSeq
LEFT JOIN Liabilities
    ON PRTH.PRCo = Liabilities.PRCo
    AND PRTH.PRGroup = Liabilities.PRGroup
    AND PRTH.PREndDate = Liabilities.PREndDate
    AND PRTH.Employee = Liabilities.Employee
    AND PRTH.PaySeq = Liabilities.PaySeq
    AND PRTH.PostSeq = Liabilities.PostSeq
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.Craft, PRCM.Description
ORDER BY BurdenPct DESC, PRTH.Craft
