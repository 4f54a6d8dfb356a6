/*
title: Potential projects awarded between two dates
grain: one potential project
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What work did we win?
  - Awarded potential projects with estimate and contract
  - won jobs
  - Potential projects with an award date in a range, with contract, estimated and current contract amount.
  - which bids turned into jobs
  - Pursuits landed in June with the estimate and the agreement's present worth
  - President's letter to staff brags about new wins, so from 01/01/2024 to 06/30/2024 name what we landed, when, the revenue we had guessed and what the deal is worth
  - what we landed in may
  - In order of the award day within June, lead by name, contract number, revenue we estimated, contract value now
  - PPs awardd q1 w est rev v ktr amt
  - Which of the projects we tried for did we get last month?
*/
SELECT PCPotentialWork.AwardedDate, PCPotentialWork.PotentialProject, PCPotentialWork.Description,
    PCPotentialWork.Contract, PCPotentialWork.RevenueEst, JCCM.ContractAmt
FROM PCPotentialWork WITH (NOLOCK)
LEFT JOIN JCCM WITH (NOLOCK)
    ON PCPotentialWork.JCCo = JCCM.JCCo
    AND PCPotentialWork.Contract = JCCM.Contract
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.AwardedDate BETWEEN @BeginDate AND @EndDate
ORDER BY PCPotentialWork.AwardedDate, PCPotentialWork.PotentialProject
