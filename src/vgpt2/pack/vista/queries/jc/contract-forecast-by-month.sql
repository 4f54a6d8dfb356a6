/*
title: Forecast of a contract by month with contract value, estimate, cost and billing
grain: one forecast month
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How is contract 1001- expected to earn and spend over the coming months?
  - Forecast percentages by month beside current value, billed, estimate and actual cost as of each month
  - Month, cumulative revenue percent, cumulative cost percent, contract amount, billed, estimated cost, cost to date for one contract
  - contract forecast curve
  - whats the s-curve on this contract look like
  - I want the planned run-off of one job's backlog with the numbers it is based on
  - When does the revenue plan reach 50 percent, and where were we with cost then?
  - Monthly outlook for contract 1001-, revenue and cost percentages plus amounts
  - 'The bank wants the remaining curve of 22-4410: per month, what percent earned and spent, contract value, invoiced, estimate and cost as of then'
  - s-curve numbers for 1001-
  - Each forecast month with planned percentages for income and spending beside price, billings, estimate and actuals
  - fcst by mth on 2031- rev/cst pct
  - How do we think this project's income and spending will run over the months?
*/
SELECT JCForecastMonth.ForecastMonth, JCCM.Description, JCForecastMonth.RevenuePct, JCForecastMonth.CostPct,
    JCForecastTotalsRev.CurrentContract, JCForecastTotalsRev.BilledToDate, JCForecastTotalsCost.CurrentEstimate,
    JCForecastTotalsCost.ActualToDate
FROM JCForecastMonth WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCForecastMonth.JCCo = JCCM.JCCo
    AND JCForecastMonth.Contract = JCCM.Contract
JOIN JCForecastTotalsRev WITH (NOLOCK)
    ON JCForecastMonth.JCCo = JCForecastTotalsRev.JCCo
    AND JCForecastMonth.Contract = JCForecastTotalsRev.Contract
    AND JCForecastMonth.ForecastMonth = JCForecastTotalsRev.ForecastMonth
JOIN JCForecastTotalsCost WITH (NOLOCK)
    ON JCForecastMonth.JCCo = JCForecastTotalsCost.JCCo
    AND JCForecastMonth.Contract = JCForecastTotalsCost.Contract
    AND JCForecastMonth.ForecastMonth = JCForecastTotalsCost.ForecastMonth
WHERE JCForecastMonth.JCCo = @JCCo
    AND JCForecastMonth.Contract = @Contract
ORDER BY JCForecastMonth.ForecastMonth
