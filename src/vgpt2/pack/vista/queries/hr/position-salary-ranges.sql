/*
title: Positions with salary range, bonus percent and the position they report to
grain: one position
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - What are the pay bands of our positions?
  - Position, job title, lowest and highest salary, bonus mark and percent, position above
  - salary ranges
  - We are about to post for two estimators and a safety director and the new state law forces us to print the range in the advertisement, so could you send me what HR has on file for every job title, bonus included, and whom it reports to
  - salery bands by postion
  - From where to where may each role be paid?
  - Is a senior PM between 105,000 and 140,000 on our books?
*/
SELECT HRPC.PositionCode, HRPC.JobTitle, HRPC.BegSalary, HRPC.EndSalary, HRPC.BonusYN, HRPC.BonusPct,
    HRPC.ReportPosition
FROM HRPC WITH (NOLOCK)
WHERE HRPC.HRCo = @HRCo
ORDER BY HRPC.JobTitle, HRPC.PositionCode
