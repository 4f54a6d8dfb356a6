/*
title: Earnings codes of the year to date against the same months of last year
grain: one earnings code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - How does what we paid this year compare with the same months of last year, by kind of pay?
  - Hours and amount by earnings code for a range of months and for the same range one year before, with the change
  - ytd vs last yr
  - double time looks way up, jan to june this year vs the same in 23
  - The owner asks why wages rose by $410,000 when we have no more people.
  - pay types yr over yr
  - Is it overtime, per diem or just raises that made us dearer?
  - Compare January to June 2024 with the same half of 2023, by kind of pay.
  - The owner asks why labor rose by 410,000 with no more people; per pay type by name put hours and money of January–June beside last year's same months, and the increase.
  - jan-jun labor $ vs same last year
  - 'biggest increase first: pay type and its name, hours, hours a year ago, money, money a year ago, increase'
  - ytd vs py by ern cd hrs n $, ot or PD up?
  - Compared with the same months one year earlier, for which sorts of pay did we spend more or less?
*/
SELECT PREA.EDLCode, PREC.Description,
    SUM(CASE WHEN PREA.Mth >= @BeginMth THEN PREA.Hours ELSE 0 END) AS Hours,
    SUM(CASE WHEN PREA.Mth < @BeginMth THEN PREA.Hours ELSE 0 END) AS PriorHours,
    SUM(CASE WHEN PREA.Mth >= @BeginMth THEN PREA.Amount ELSE 0 END) AS Amount,
    SUM(CASE WHEN PREA.Mth < @BeginMth THEN PREA.Amount ELSE 0 END) AS PriorAmount,
    SUM(CASE WHEN PREA.Mth >= @BeginMth THEN PREA.Amount ELSE -PREA.Amount END) AS AmountChange
FROM PREA WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PREA.PRCo = PREC.PRCo
    AND PREA.EDLCode = PREC.EarnCode
WHERE PREA.PRCo = @PRCo
    AND PREA.EDLType = 'E'
    AND (PREA.Mth BETWEEN @BeginMth AND @EndMth
        OR PREA.Mth BETWEEN DATEADD(year, -1, @BeginMth) AND DATEADD(year, -1, @EndMth))
GROUP BY PREA.EDLCode, PREC.Description
ORDER BY AmountChange DESC, PREA.EDLCode
