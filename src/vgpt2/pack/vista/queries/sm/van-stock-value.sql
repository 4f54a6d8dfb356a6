/*
title: Value of the stock in each technician's van
grain: one technician
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - What is the stock in every service van worth?
  - Stock value at the inventory location of each technician, number of items, negative items
  - truck stock value
  - Carlos quit, what parts are on his van and whats it add up to
  - Insurance covers 7,500 of contents per service vehicle. What is in each?
  - How much of our money drives around with the boys?
  - Tech, name, location, description, parts with quantity, dollars at average cost, June 30 count.
  - what the material riding in every mechanic's vehicle adds up to
  - Our insurer caps contents at 7,500 per vehicle, and after last week's theft the broker wants each mechanic's load at average price, by name, plus quantities that fell below zero.
  - dollars on wheels, per wrench
  - richest on top, the mechanic's full name, the stock place with its name, how many kinds of item he has, how many are below zero, and the worth
  - OH $ per tech's truck loc, avg cst
  - Our repair people carry spare pieces around. How much money is that, person by person?
*/
SELECT SMTechnicianInfo.Technician, SMTechnicianInfo.FullName, SMTechnicianInfo.INLocation,
    INLM.Description AS LocationName, SUM(CASE WHEN INMT.OnHand > 0 THEN 1 ELSE 0 END) AS PartsInStock,
    SUM(CASE WHEN INMT.OnHand < 0 THEN 1 ELSE 0 END) AS PartsNegative,
    SUM(INMT.OnHand * INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue
FROM SMTechnicianInfo WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON SMTechnicianInfo.INCo = INLM.INCo
    AND SMTechnicianInfo.INLocation = INLM.Loc
JOIN INMT WITH (NOLOCK)
    ON INLM.INCo = INMT.INCo
    AND INLM.Loc = INMT.Loc
WHERE SMTechnicianInfo.SMCo = @SMCo
GROUP BY SMTechnicianInfo.Technician, SMTechnicianInfo.FullName, SMTechnicianInfo.INLocation, INLM.Description
ORDER BY StockValue DESC, SMTechnicianInfo.Technician
