/*
title: Contracts without activity since a month
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which contracts have gone quiet?
  - Contracts with last month of activity before a month
  - dormant contracts
  - Contracts and their status whose latest month with activity lies before a given month.
  - jobs nobody's touched in ages
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractStatus,
    vrvJCLastMonthOfActivityByContract.LastMonthOfActivity
FROM vrvJCLastMonthOfActivityByContract WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON vrvJCLastMonthOfActivityByContract.JCCo = JCCM.JCCo
    AND vrvJCLastMonthOfActivityByContract.Contract = JCCM.Contract
WHERE vrvJCLastMonthOfActivityByContract.JCCo = @JCCo
    AND vrvJCLastMonthOfActivityByContract.LastMonthOfActivity < @Mth
ORDER BY vrvJCLastMonthOfActivityByContract.LastMonthOfActivity, JCCM.Contract
