/*
title: Machines whose own usage rate differs from the sum of their own revenue breakdown rates
grain: one machine and revenue code
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Where does the breakdown set up for a single machine not add up to the rate of that machine?
  - Machine, revenue code, its override rate, sum of breakdown rates and difference, only where they differ
  - breakdown vs machine rate
  - grader 4410 bills at 145 but the peices only make 138, others like it?
  - Fuel 41, labor 55, ownership 42 makes 138 and we charge 145 for the grader.
  - After the rates were raised in January by hand on the special machines nobody touched the split behind them, and since the ledger follows the split and the job follows the rate, a few dollars an hour hang in the air; list every machine with a rate of its own and a split of its own where the two are not the same.
  - Own price and own ingredients that do not match.
  - Units with a price of their own whose fuel, labor and ownership parts total something else
  - Special prices were raised by hand in January; find units having their own hourly price and own parts where these disagree, naming the unit, kind of charge and the gap.
  - single-unit rate parts don't foot
  - Equipment description, category, revenue code by name, individual tariff, sum of its slices, difference, only overridden tariffs that don't agree
  - eq ovrd rate <> sum of its brkdn
  - Some machines have an individual hourly price made up of pieces; for which do the pieces not come to that price?
*/
WITH Pieces AS (
    SELECT EMBE.EMCo, EMBE.EMGroup, EMBE.Equipment, EMBE.RevCode, SUM(EMBE.Rate) AS BreakdownRate
    FROM EMBE WITH (NOLOCK)
    WHERE EMBE.EMCo = @EMCo
    GROUP BY EMBE.EMCo, EMBE.EMGroup, EMBE.Equipment, EMBE.RevCode
)
SELECT EMRH.Equipment, EMEM.Description, EMEM.Category, EMRH.RevCode, EMRC.Description AS RevenueCodeName,
    EMRH.Rate, Pieces.BreakdownRate, EMRH.Rate - Pieces.BreakdownRate AS Difference
FROM EMRH WITH (NOLOCK)
JOIN Pieces
    ON EMRH.EMCo = Pieces.EMCo
    AND EMRH.EMGroup = Pieces.EMGroup
    AND EMRH.Equipment = Pieces.Equipment
    AND EMRH.RevCode = Pieces.RevCode
JOIN EMEM WITH (NOLOCK)
    ON EMRH.EMCo = EMEM.EMCo
    AND EMRH.Equipment = EMEM.Equipment
JOIN EMRC WITH (NOLOCK)
    ON EMRH.EMGroup = EMRC.EMGroup
    AND EMRH.RevCode = EMRC.RevCode
WHERE EMRH.EMCo = @EMCo
    AND EMRH.ORideRate = 'Y'
    AND EMRH.Rate <> Pieces.BreakdownRate
ORDER BY EMRH.Equipment, EMRH.RevCode
