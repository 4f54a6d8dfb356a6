/*
title: Open trips without a date or a technician
grain: one trip
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which open trips still need scheduling?
  - Trips that are unscheduled or unassigned
  - trips to schedule
  - Open trips without a scheduled date or without a technician, with work order description and site.
  - calls dispatch hasn't put anybody on
  - visits still open that lack a day or a mechanic
  - The owner complains that requests rot in dispatch, so give every open visit nobody's assigned to or that has no day, with location and when the client asked.
  - no date or no tech, fix it
  - longest waiting on top, ticket and visit, what for, the day if any, the mechanic if any, and location
  - trips unassgnd/unschedld, open stat
  - Which visits to customers have been created without somebody to go or a day to go on?
*/
SELECT SMTrip.WorkOrder, SMTrip.Trip, SMTrip.Description, SMTrip.ScheduledDate, SMTrip.Technician,
    SMWorkOrder.ServiceSite, SMWorkOrder.RequestedDate
FROM SMTrip WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMTrip.SMCo = SMWorkOrder.SMCo
    AND SMTrip.WorkOrder = SMWorkOrder.WorkOrder
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.Status = 0
    AND (SMTrip.ScheduledDate IS NULL OR SMTrip.Technician IS NULL)
ORDER BY SMWorkOrder.RequestedDate, SMTrip.WorkOrder, SMTrip.Trip
