/*
title: Trips scheduled between two dates by technician
grain: one trip
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What is on each technician's schedule?
  - Scheduled trips by technician
  - tech schedule
  - Trips between two dates by technician with work order and estimated duration.
  - where are the techs headed
  - planned visits of mechanics in June, day by day
  - Payroll disputes Mike's mileage claim, so the manager wants every stop that was on the calendar for mechanics from June 1 to 30, ticket, location, and planned duration.
  - everybody's June calendar, stop by stop
  - by mechanic and day, the ticket, where it is, what for, and how long it's supposed to take
  - trips by tch 6/1-6/30, est dur
  - Where are our repair people supposed to go on which day of this month?
*/
SELECT SMTrip.Technician, SMTrip.ScheduledDate, SMTrip.WorkOrder, SMTrip.Trip, SMWorkOrder.ServiceSite,
    SMTrip.Description,
    SMTrip.EstimatedDuration
FROM SMTrip WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMTrip.SMCo = SMWorkOrder.SMCo
    AND SMTrip.WorkOrder = SMWorkOrder.WorkOrder
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.ScheduledDate BETWEEN @BeginDate AND @EndDate
ORDER BY SMTrip.Technician, SMTrip.ScheduledDate, SMTrip.WorkOrder, SMTrip.Trip
