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
  - Agreements where nothing has been posted lately, with the last month something was
  - Year-end cleanup for the auditor means shutting sleepers, so which deals had nothing happen since 06/2023, whatever their status, and when was the last movement
  - sleepers, nothing posted for ages
  - Longest asleep at the top, contract name, status and the final month anything moved, all before June
  - ktrs w no actvty since jan 24, last mth shown
  - Are there any projects on our books which have not had a single charge or bill in a long time?
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
