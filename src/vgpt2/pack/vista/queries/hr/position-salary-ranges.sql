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
  - Minimum and maximum pay for each role, plus any bonus percentage
  - A compensation study for the board starts next week; the consultant wants each title with its pay floor and ceiling, bonus eligibility and the role over it
  - pay grades, floor to ceiling
  - Alphabetical titles with low and high pay, bonus yes or no, how many percent, and the role above
  - sal min/max + bonus pct for all positons
  - What is the least and the most someone in each kind of job here can earn, and do they get a bonus?
*/
SELECT HRPC.PositionCode, HRPC.JobTitle, HRPC.BegSalary, HRPC.EndSalary, HRPC.BonusYN, HRPC.BonusPct,
    HRPC.ReportPosition
FROM HRPC WITH (NOLOCK)
WHERE HRPC.HRCo = @HRCo
ORDER BY HRPC.JobTitle, HRPC.PositionCode
