/*
title: Agreements that expired or were terminated between two dates of customers who have no active agreement now, with price and last work done for the customer
grain: one agreement revision
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which maintenance customers did we lose in the first half of the year?
  - Customer, agreement, type, end date, whether expired or terminated, yearly price and last work date, for customers without any agreement in force today
  - lost contract customers
  - who droped there contract an never came back
  - Did Bellweather Hotels leave us for good when M1187 ran out on March 31?
  - My salesman insists that nobody leaves, they only take their time to sign; I see the renewal income falling since January, so let us be precise and name every customer whose contract came to an end from January to June and who today has none with us at all, what it was worth, and when we last set foot there.
  - People who used to be covered and are not any more.
  - clients whose maintenance contract ran out by June and who have none left with us
  - The owner asks how much recurring income walked away in the first half, so who ended or let lapse a contract between January and June, its worth, and our latest visit?
  - PM contracts gone for good
  - dearest on top, customer number, name and telephone, the contract and its class, last day, whether it ran out or was broken off, price, and the last day we worked there
  - lost PM custs H1, exp or term, no actv agrmt now
  - Which customers used to pay us for regular upkeep and at present have no such plan any more?
*/
WITH Ended AS (
    SELECT SMAgreementExtended.SMCo, SMAgreementExtended.Agreement, SMAgreementExtended.Revision,
        SMAgreementExtended.Description, SMAgreementExtended.AgreementType, SMAgreementExtended.CustGroup,
        SMAgreementExtended.Customer, SMAgreementExtended.EndDate, SMAgreementExtended.RevisionStatus,
        SMAgreementExtended.AgreementPrice
    FROM SMAgreementExtended WITH (NOLOCK)
    WHERE SMAgreementExtended.SMCo = @SMCo
        AND SMAgreementExtended.RevisionStatus IN (3, 4)
        AND SMAgreementExtended.EndDate BETWEEN @BeginDate AND @EndDate
),
Covered AS (
    SELECT SMAgreementExtended.CustGroup, SMAgreementExtended.Customer, COUNT(*) AS Agreements
    FROM SMAgreementExtended WITH (NOLOCK)
    WHERE SMAgreementExtended.SMCo = @SMCo
        AND SMAgreementExtended.RevisionStatus = 2
    GROUP BY SMAgreementExtended.CustGroup, SMAgreementExtended.Customer
),
LastWork AS (
    SELECT SMWorkOrder.CustGroup, SMWorkOrder.Customer, MAX(SMWorkCompleted.Date) AS LastWorkDate
    FROM SMWorkCompleted WITH (NOLOCK)
    JOIN SMWorkOrder WITH (NOLOCK)
        ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
        AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
    WHERE SMWorkCompleted.SMCo = @SMCo
    GROUP BY SMWorkOrder.CustGroup, SMWorkOrder.Customer
)
SELECT Ended.Customer, ARCM.Name, ARCM.Phone, Ended.Agreement, Ended.Revision, Ended.Description,
    SMAgreementType.Description AS TypeName, Ended.EndDate,
    CASE Ended.RevisionStatus WHEN 4 THEN 'terminated' ELSE 'expired' END AS HowEnded, Ended.AgreementPrice,
    LastWork.LastWorkDate
FROM Ended
JOIN ARCM WITH (NOLOCK)
    ON Ended.CustGroup = ARCM.CustGroup
    AND Ended.Customer = ARCM.Customer
LEFT JOIN SMAgreementType WITH (NOLOCK)
    ON Ended.SMCo = SMAgreementType.SMCo
    AND Ended.AgreementType = SMAgreementType.AgreementType
LEFT JOIN LastWork
    ON Ended.CustGroup = LastWork.CustGroup
    AND Ended.Customer = LastWork.Customer
LEFT JOIN Covered
    ON Ended.CustGroup = Covered.CustGroup
    AND Ended.Customer = Covered.Customer
WHERE Covered.Customer IS NULL
ORDER BY Ended.AgreementPrice DESC, Ended.EndDate, Ended.Agreement
