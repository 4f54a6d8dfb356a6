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
