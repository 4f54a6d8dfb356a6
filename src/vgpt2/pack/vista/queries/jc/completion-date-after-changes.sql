/*
title: Projected completion of open contracts against the latest date that change orders granted
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Does the completion date on each contract match the last extension the owner gave us?
  - Latest new completion date from approved changes beside the projected close date, with days granted so far and the gap
  - completion date check
  - Contract, name, customer, projected finish, newest agreed finish, total days added, difference in days; open ones only
  - we got 21 days on 1001- for the winter storm, is that in the end date yet
  - Schedule on the contract was never moved after change 7 was signed, are there more like that?
  - Liquidated damages start when? Compare what we plan with what has been agreed in writing
  - Planned finish on each running contract versus the newest date changes allowed
  - The owner threatens liquidated damages on 22-4410, so check open contracts whose planned end doesn't match the last extension signed, days given, days off
  - end date vs extensions
  - Contract name, client's name, first days, days gained, days now, planned end, agreed end, gap, worst first
  - proj close <> new cmpl dt from ACOs, opn cntrcts
  - Clients gave us more time on some projects; is the end date in the computer the one they agreed to?
*/
WITH Granted AS (
    SELECT JCOH.JCCo, JCOH.Contract, MAX(JCOH.NewCmplDate) AS AgreedDate, SUM(JCOH.ChangeDays) AS DaysAdded
    FROM JCOH WITH (NOLOCK)
    WHERE JCOH.JCCo = @JCCo
    GROUP BY JCOH.JCCo, JCOH.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS CustomerName, JCCM.OriginalDays, Granted.DaysAdded,
    JCCM.CurrentDays, JCCM.ProjCloseDate, Granted.AgreedDate,
    DATEDIFF(day, Granted.AgreedDate, JCCM.ProjCloseDate) AS DaysApart
FROM JCCM WITH (NOLOCK)
JOIN Granted
    ON JCCM.JCCo = Granted.JCCo
    AND JCCM.Contract = Granted.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND Granted.AgreedDate IS NOT NULL
    AND (JCCM.ProjCloseDate IS NULL OR JCCM.ProjCloseDate <> Granted.AgreedDate)
ORDER BY DaysApart DESC, JCCM.Contract
