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
