/*
title: Workers compensation cases closed between two dates with days from accident to first claim and to closing, claim cost, deductible, amount paid and days lost
grain: one injured person of an accident
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long did the comp cases that we closed this year take and what did they cost?
  - Closed cases with accident date, first claim date, closing date, days between, cost, deductible, paid, lost days
  - closed comp claims
  - For the renewal meeting I want to show that our cases close faster than at our peers, so list all that were closed during the year with how many days went by from the accident to the first claim and to the end, what was claimed, what the deductible was, and what we paid
  - how long til comp cases got closd
  - Finished injury files, from the mishap to the last signature
  - Did the Orozco case of 2023 end below the 10,000 deductible?
  - Comp files finished in 2024, how many days each ran, its dollars and time off work
  - 'Carrier meeting on november 12: prove we settle quickly; by person name all comp cases ended this year, from incident to first claim and to close, cost, deductible, paid, lost days'
  - WC files wrapped up, speed
  - 'Slowest on top: injured man''s name, claim number, incident day, first claim after so many days, ended after so many, cost, deductible, paid, days lost'
  - WC cases clsd YTD w/ days open + $ + lost days
  - People hurt at work had files that are now done. How long did each file take, and what did it cost?
*/
WITH Claimed AS (
    SELECT HRAC.HRCo, HRAC.Accident, HRAC.Seq, MIN(HRAC.ClaimDate) AS FirstClaim, SUM(HRAC.Cost) AS Cost,
        SUM(HRAC.Deductible) AS Deductible, SUM(HRAC.PaidAmt) AS PaidAmt
    FROM HRAC WITH (NOLOCK)
    WHERE HRAC.HRCo = @HRCo
    GROUP BY HRAC.HRCo, HRAC.Accident, HRAC.Seq
),
Lost AS (
    SELECT HRAL.HRCo, HRAL.Accident, HRAL.Seq, SUM(HRAL.Days) AS DaysLost
    FROM HRAL WITH (NOLOCK)
    WHERE HRAL.HRCo = @HRCo
    GROUP BY HRAL.HRCo, HRAL.Accident, HRAL.Seq
)
SELECT HRAI.Accident, HRAI.Seq, HRRM.LastName, HRRM.FirstName, HRAI.WorkerCompClaim, HRAT.AccidentDate,
    Claimed.FirstClaim, DATEDIFF(DAY, HRAT.AccidentDate, Claimed.FirstClaim) AS DaysToClaim, HRAI.ClaimCloseDate,
    DATEDIFF(DAY, HRAT.AccidentDate, HRAI.ClaimCloseDate) AS DaysToClose, Claimed.Cost, Claimed.Deductible,
    Claimed.PaidAmt, Lost.DaysLost
FROM HRAI WITH (NOLOCK)
JOIN HRAT WITH (NOLOCK)
    ON HRAI.HRCo = HRAT.HRCo
    AND HRAI.Accident = HRAT.Accident
JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
LEFT JOIN Claimed
    ON HRAI.HRCo = Claimed.HRCo
    AND HRAI.Accident = Claimed.Accident
    AND HRAI.Seq = Claimed.Seq
LEFT JOIN Lost
    ON HRAI.HRCo = Lost.HRCo
    AND HRAI.Accident = Lost.Accident
    AND HRAI.Seq = Lost.Seq
WHERE HRAI.HRCo = @HRCo
    AND HRAI.WorkersCompYN = 'Y'
    AND HRAI.ClaimCloseDate BETWEEN @BeginDate AND @EndDate
ORDER BY DaysToClose DESC, HRAI.Accident, HRAI.Seq
