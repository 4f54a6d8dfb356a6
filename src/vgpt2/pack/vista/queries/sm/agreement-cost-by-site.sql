/*
title: Cost of agreement work by customer, agreement and site
grain: one agreement and service site
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which buildings eat up the most of our maintenance contracts?
  - Cost of covered work by agreement, customer name and service site, with number of orders
  - agreement cost per site
  - where r we losing our shirt on contract visits this yr
  - Under each maintenance contract, what did 2024 work cost at every location?
  - Work orders, labor hours and cost posted against agreements between two dates, by building.
  - what visits under maintenance contracts cost us in 2024, building by building
  - Northgate's renewal meeting is on Thursday, and they'll fight the increase, so show for each contract and location last year's spending, hours and orders, with the customer's name.
  - PM contract cost per building
  - dearest on top, customer by number and name, contract title, building by name, how many orders, how many hours and what it cost
  - agrmt WOs, hrs + cost by site YTD
  - Which locations that we look after under a plan take the most of our people's time and money?
*/
SELECT SMAgreement.Customer, ARCM.Name, SMWorkCompleted.Agreement, SMAgreement.Description,
    SMWorkCompleted.ServiceSite, SMServiceSite.Description AS SiteName,
    COUNT(DISTINCT SMWorkCompleted.WorkOrder) AS WorkOrders,
    SUM(CASE WHEN SMWorkCompleted.Type = 2 THEN SMWorkCompleted.CostQuantity ELSE 0 END) AS LaborHours,
    SUM(SMWorkCompleted.ActualCost) AS ActualCost
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMAgreement WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMAgreement.SMCo
    AND SMWorkCompleted.Agreement = SMAgreement.Agreement
    AND SMWorkCompleted.Revision = SMAgreement.Revision
JOIN ARCM WITH (NOLOCK)
    ON SMAgreement.CustGroup = ARCM.CustGroup
    AND SMAgreement.Customer = ARCM.Customer
JOIN SMServiceSite WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMServiceSite.SMCo
    AND SMWorkCompleted.ServiceSite = SMServiceSite.ServiceSite
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMAgreement.Customer, ARCM.Name, SMWorkCompleted.Agreement, SMAgreement.Description,
    SMWorkCompleted.ServiceSite, SMServiceSite.Description
ORDER BY ActualCost DESC, SMWorkCompleted.Agreement, SMWorkCompleted.ServiceSite
